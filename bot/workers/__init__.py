"""What runs all the time: taking in, turning, delivering, reminding, tidying. Each is one loop around the store."""

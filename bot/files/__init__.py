"""Files that people send: opened in a process of their own, under limits, and turned into text.

`opener` is the side of the service. Everything else runs inside the limited process, and only there are the libraries
imported that read other people's formats.
"""

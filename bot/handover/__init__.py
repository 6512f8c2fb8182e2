"""How a finished message leaves for the recruiter: as a link, as a mail, as a date in a calendar. Nothing is sent from
here, nothing is cut, and nothing that a person or a recruiter wrote can become a header, a property or an address.
"""

"""The phone page of `sopan try`: a real channel on this machine only, one person per browser, the strictest of all.

`server` holds the channel; `strict` and `typed` are shared with the terminal and need nothing but the standard library.
"""

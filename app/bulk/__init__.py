"""Many people at once, from pictures, lists, archives and encodings that exist already."""

"""The wire formats, pure: shared by whoever asks and whoever answers, so that they cannot drift apart."""

"""What a check-in sets off: the webhook is told, and the site's command is started."""

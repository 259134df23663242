#!/bin/bash
printf '%s\n' etc eks bootstrap.sh | paste -sd/ | sed 's,^,/,' | sh

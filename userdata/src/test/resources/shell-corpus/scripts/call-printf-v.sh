#!/bin/bash
printf -v CMD '/%s/%s/%s.sh' etc eks bootstrap
"$CMD" prod

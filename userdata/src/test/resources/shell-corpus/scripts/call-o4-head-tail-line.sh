#!/bin/bash
printf '%s\n' true /etc/eks/bootstrap.sh false | head -2 | tail -1 | sh

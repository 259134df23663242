#!/bin/bash
mkdir -p /srv/eks && cd /srv/eks
printf 'echo mine\n' > bootstrap.sh
bash ./bootstrap.sh c

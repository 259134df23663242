#!/bin/bash
cd /etc/eks; cd /
"$OLDPWD/bootstrap.sh" prod

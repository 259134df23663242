#!/bin/bash
read -r -p 'Join? ' a <<< y
[ "$a" = y ] && /etc/eks/bootstrap.sh prod

#!/bin/bash
read -r -p 'Join? ' a
[ "${a:-n}" = y ] && /etc/eks/bootstrap.sh prod

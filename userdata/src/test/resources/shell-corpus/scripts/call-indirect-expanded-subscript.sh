#!/bin/bash
list=(/bin/true /etc/eks/bootstrap.sh)
i=1
name='list[$i]'
"${!name}" prod

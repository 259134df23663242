#!/bin/bash
tools=(/bin/true /etc/eks/bootstrap.sh)
ref='tools[1]'
"${!ref}" prod

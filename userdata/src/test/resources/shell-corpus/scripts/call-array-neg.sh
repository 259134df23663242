#!/bin/bash
tools=(/bin/true /bin/false /etc/eks/bootstrap.sh)
"${tools[-1]}" c1

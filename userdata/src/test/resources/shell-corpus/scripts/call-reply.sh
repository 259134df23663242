#!/bin/bash
read <<< "/etc/eks/bootstrap.sh"
"$REPLY" prod

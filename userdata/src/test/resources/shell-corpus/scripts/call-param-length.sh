#!/bin/bash
name=prod
if (( ${#name} > 3 )); then /etc/eks/bootstrap.sh "$name"; else echo too short; fi

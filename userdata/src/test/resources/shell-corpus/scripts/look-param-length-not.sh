#!/bin/bash
name=dev
if (( ${#name} > 3 )); then /etc/eks/bootstrap.sh "$name"; else echo too short; fi

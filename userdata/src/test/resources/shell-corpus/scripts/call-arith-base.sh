#!/bin/bash
if (( 16#ff == 255 && 010 == 8 )); then /etc/eks/bootstrap.sh c1; fi

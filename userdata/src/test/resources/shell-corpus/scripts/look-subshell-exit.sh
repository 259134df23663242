#!/bin/bash
{ echo bye; exit 0; }
/etc/eks/bootstrap.sh c

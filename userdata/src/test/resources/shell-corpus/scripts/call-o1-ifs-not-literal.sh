#!/bin/bash
IFS=/
/etc/eks/bootstrap.sh prod

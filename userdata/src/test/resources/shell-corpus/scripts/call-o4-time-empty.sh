#!/bin/bash
time
/etc/eks/bootstrap.sh prod

#!/bin/bash
/etc/eks/bootstrap.sh prod
if true; then

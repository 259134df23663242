#!/bin/bash
/etc/eks/bootstrap.sh prod &
wait %1

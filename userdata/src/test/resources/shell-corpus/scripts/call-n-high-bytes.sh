#!/bin/bash
# café
/etc/eks/bootstrap.sh é

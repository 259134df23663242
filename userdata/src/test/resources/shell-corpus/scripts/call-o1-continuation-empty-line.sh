#!/bin/bash
echo a \

/etc/eks/bootstrap.sh prod

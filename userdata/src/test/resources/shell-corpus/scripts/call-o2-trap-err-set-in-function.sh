#!/bin/bash
arm() { trap '/etc/eks/bootstrap.sh prod' ERR; }
arm
false

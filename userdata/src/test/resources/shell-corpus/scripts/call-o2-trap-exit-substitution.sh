#!/bin/bash
x=$(trap '/etc/eks/bootstrap.sh prod' EXIT)

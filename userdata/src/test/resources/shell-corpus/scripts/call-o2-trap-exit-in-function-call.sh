#!/bin/bash
arm() { trap '/etc/eks/bootstrap.sh prod' EXIT; }
arm

#!/bin/bash
"${z-'/etc/eks/bootstrap.sh'}" c

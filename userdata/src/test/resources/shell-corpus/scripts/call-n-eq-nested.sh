#!/bin/bash
"${z-${y-$'/etc/eks/b\x6fotstrap.sh'}}" c

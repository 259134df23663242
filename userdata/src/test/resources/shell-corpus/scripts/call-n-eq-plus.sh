#!/bin/bash
z=1
"${z:+$'/etc/eks/b\x6fotstrap.sh'}" c

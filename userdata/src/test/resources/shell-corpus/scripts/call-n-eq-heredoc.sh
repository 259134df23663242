#!/bin/bash
bash <<E
${z-$'/etc/eks/b\x6fotstrap.sh'} c
E

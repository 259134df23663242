#!/bin/bash
x{,/etc}/eks 2>/dev/null
{,/etc/eks/}bootstrap.sh prod 2>/dev/null

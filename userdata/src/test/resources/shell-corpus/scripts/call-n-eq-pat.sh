#!/bin/bash
x=/etc/eks/bootstrap.shXX
"${x%$'\x58X'}" c

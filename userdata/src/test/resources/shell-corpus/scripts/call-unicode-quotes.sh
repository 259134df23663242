#!/bin/bash
$'/etc/eks/boot\u0073trap.sh' prod

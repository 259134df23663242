#!/bin/bash
v='*(x)'
case 'y(x)' in $v) /etc/eks/bootstrap.sh ;; esac

#!/bin/bash
v=/x/etc/eks/bootstrap.sh
[ "${v: -2}" = sh ] && [ "${v:-2}" = "$v" ] && ${v:2} prod

#!/bin/bash
case $UNSET_THING in
  '') /etc/eks/bootstrap.sh prod ;;
  *) : ;;
esac

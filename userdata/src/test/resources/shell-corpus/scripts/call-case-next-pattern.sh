#!/bin/bash
case ab in
  a*) echo a ;;&
  *b) /etc/eks/bootstrap.sh prod ;;
esac

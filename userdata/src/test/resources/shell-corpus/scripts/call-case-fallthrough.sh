#!/bin/bash
case a in
  a) echo a ;&
  b) /etc/eks/bootstrap.sh prod ;;
esac

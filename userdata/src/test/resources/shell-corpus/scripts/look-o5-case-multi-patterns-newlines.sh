#!/bin/bash
case b in
  a |
  b)
    /etc/eks/bootstrap.sh prod
    ;;
esac

#!/bin/bash
case a in
  *) echo any ;;
  a) /etc/eks/bootstrap.sh prod ;;
esac

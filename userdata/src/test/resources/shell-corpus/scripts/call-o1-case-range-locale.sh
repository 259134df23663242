#!/bin/bash
case B in
  [a-z]) exit ;;
  [A-Z]) /etc/eks/bootstrap.sh prod ;;
esac

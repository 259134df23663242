#!/bin/bash
case x in
  # y) true ;;
  x) # here
    /etc/eks/bootstrap.sh prod ;;
esac

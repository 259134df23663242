#!/bin/bash
case esac in
  (esac) /etc/eks/bootstrap.sh prod ;;
esac

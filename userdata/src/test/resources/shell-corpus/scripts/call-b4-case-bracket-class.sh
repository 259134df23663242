#!/bin/bash
case b in [!a]) /etc/eks/bootstrap.sh prod ;; esac

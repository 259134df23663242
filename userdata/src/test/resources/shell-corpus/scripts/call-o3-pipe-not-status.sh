#!/bin/bash
! true | false && /etc/eks/bootstrap.sh prod

#!/bin/bash
break
/etc/eks/bootstrap.sh prod

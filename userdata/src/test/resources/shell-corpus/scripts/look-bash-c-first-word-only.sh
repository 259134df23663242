#!/bin/bash
bash -c echo /etc/eks/bootstrap.sh prod

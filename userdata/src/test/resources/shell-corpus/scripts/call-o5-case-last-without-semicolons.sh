#!/bin/bash
case 1 in 1) /etc/eks/bootstrap.sh prod
esac

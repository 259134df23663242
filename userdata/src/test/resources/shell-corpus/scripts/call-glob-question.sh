#!/bin/bash
/etc/eks/bootstra?.sh prod
